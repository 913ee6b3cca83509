#!/bin/sh
# poolcpu: CPU of an Incus cluster group, for a pool of 3 hosts (AuthenticAMD,
#   hardware view)
# Made from what CPUID answers: a hypervisor may be unable to give all of it
#   to a guest; poolcpu's kvm view, or a cap, says what it can.
# The group must be there: incus cluster group create poolcpu, and its members
#   in it.
# Incus has no width of physical addresses; every host has 48 bits.
# Not expressed, the platform has no name for them: ibrs_same_mode
# Left out, a guest that has them cannot move: xsaves
# Left out, they stay with the host: addr_msk_ext, rdpru, ibrs_fast
set -eu
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.baseline=EPYC-Rome-v5'
incus cluster group set poolcpu 'instances.vm.cpu.x86_64.flags=pni,pclmulqdq,ssse3,fma,cx16,sse4.1,sse4.2,movbe,popcnt,aes,xsave,avx,f16c,rdrand,fpu,vme,de,pse,tsc,msr,pae,mce,cx8,apic,sep,mtrr,pge,mca,cmov,pat,pse36,clflush,mmx,fxsr,sse,sse2,arat,fsgsbase,bmi1,avx2,smep,bmi2,rdseed,adx,smap,clflushopt,clwb,sha-ni,umip,rdpid,xsaveopt,xsavec,xgetbv1,lahf-lm,svm,cr8legacy,abm,sse4a,misalignsse,3dnowprefetch,syscall,nx,mmxext,fxsr-opt,pdpe1gb,rdtscp,lm,overflow-recov,succor,clzero,xsaveerptr,wbnoinvd,ibpb,amd-stibp,amd-ssbd,npt,lbrv,nrip-save,tsc-scale,vmcb-clean,flushbyasid,pause-filter,pfthreshold,vgif,-monitor,-ds-cpl,-smx,-est,-tm2,-cid,-xtpr,-pcid,-dca,-pn,-acpi,-tm,-ia64,-pbe,-erms,-invpcid,-avx512f,-avx512dq,-avx512ifma,-pcommit,-intel-pt,-avx512cd,-avx512bw,-avx512vl,-avx512vbmi,-pku,-avx512vbmi2,-gfni,-vaes,-vpclmulqdq,-avx512vnni,-avx512bitalg,-avx512-vpopcntdq,-la57,-movdiri,-movdir64b,-pks,-fsrm,-avx512-vp2intersect,-arch-lbr,-core-capability,-avx-vnni,-avx512-bf16,-fred,-apxf,-xsaves,-sgx-exinfo,-intel-pt-lip,-apx-nci-ndd-nf,-extapic,-osvw,-ibs,-xop,-skinit,-wdt,-lwp,-fma4,-tce,-tbm,-perfctr-core,-perfctr-nb,-3dnowext,-3dnow,-invtsc,-ibrs,-stibp-always-on,-amd-psfd,-svm-lock,-decodeassists,-avic,-v-vmsave-vmload,-vnmi,-svme-addr-chk,-no-nested-data-bp,-fs-gs-base-ns,-lfence-always-serializing,-null-sel-clr-base,-auto-ibrs,-prefetchi,-sbpb,-ibpb-brtype,-srso-user-kernel-no,-perfmon-v2'

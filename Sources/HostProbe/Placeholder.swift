internal import CLibCPUID

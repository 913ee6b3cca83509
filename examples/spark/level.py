"""Levels a fleet with Spark: spark-submit level.py BASELINE RECORDS...

RECORDS are files or folders of any size with a record on each line (poolcpu scan --format jsonl). Each partition becomes
one baseline where its records are; only baselines come to the driver, which merges them into the file BASELINE. That is the
same, byte for byte, as what one poolcpu makes of all records. poolcpu must be in the PATH of driver and workers.
"""

import os
import subprocess
import sys

from pyspark.sql import SparkSession

# One line out of each partition; an empty one has no hosts to level, which poolcpu refuses.
LEVEL = "sh -c 'IFS= read -r one || exit 0; { printf \"%s\\n\" \"$one\"; cat; } | poolcpu baseline - --format jsonl'"

baseline, *records = sys.argv[1:]
spark = SparkSession.builder.appName("poolcpu").getOrCreate()
# checkCode: a partition that poolcpu refuses ends the job; without it Spark would go on without its hosts. pipe gives
# programs no environment of its own.
path = {"PATH": os.environ["PATH"]}
lines = spark.sparkContext.textFile(",".join(records)).pipe(LEVEL, env=path, checkCode=True).collect()
merge = ["poolcpu", "baseline", "-", "--format", "json", "-o", baseline]
sys.exit(subprocess.run(merge, input="\n".join(lines), text=True, check=False).returncode)

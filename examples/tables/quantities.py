"""What reports count, in pandas: how much is filled in and how much is blank, and the sums of a unit by report.

    shuzhi export reports/ --to parquet -o facts.parquet
    python quantities.py facts.parquet        (pandas with pyarrow or fastparquet; a facts.csv works as well)
"""
import sys

import pandas as pd

path = sys.argv[1]
facts = pd.read_csv(path, encoding="utf-8-sig") if path.endswith(".csv") else pd.read_parquet(path)
quantities = facts[facts["type"] == "quantity"]

# A masked quantity has no value: it is a blank to be filled in, not a zero.
filled = quantities.groupby("document")["masked"].agg(blank="sum", all="count")
print(filled)
print(quantities[~quantities["masked"]].groupby(["document", "unit"])["value"].sum())

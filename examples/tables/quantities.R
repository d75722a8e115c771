# What reports count, in R: how much is filled in and how much is blank, and the sums of a unit by report.
#   shuzhi export reports/ --to csv -o facts.csv
#   Rscript quantities.R facts.csv
path <- commandArgs(trailingOnly = TRUE)[1]
facts <- read.csv(path, fileEncoding = "UTF-8-BOM", encoding = "UTF-8")
quantities <- facts[facts$type == "quantity", ]
quantities$masked <- quantities$masked == "true"

# A masked quantity has no value: it is a blank to be filled in, not a zero.
print(table(quantities$document, ifelse(quantities$masked, "blank", "filled")))
print(aggregate(value ~ document + unit, data = quantities[!quantities$masked, ], FUN = sum))

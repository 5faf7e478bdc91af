-- Whoever deletes a measure has to know that none was merged into it; without this index every measure is looked at.
CREATE INDEX measure_merged_into ON measure (municipality_key, merged_into) WHERE merged_into IS NOT NULL;

-- The week as it stood on a printed sheet: the plan may ask for something else by the time the
-- sheet is typed in.

CREATE TABLE printed_sheet (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    person TEXT NOT NULL REFERENCES person (id),
    number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 20),
    day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
    document TEXT NOT NULL CHECK (document GLOB '{*'),
    at_utc INTEGER NOT NULL,
    utc_offset_min INTEGER NOT NULL CHECK (utc_offset_min BETWEEN -1440 AND 1440),
    checksum INTEGER NOT NULL,
    UNIQUE (person, number)
) STRICT;

-- Lists that come in: staged row by row, applied in one transaction, and taken back as a whole.

-- No foreign key: it would be checked for each of 10,000 rows in the one transaction that holds everybody back.
ALTER TABLE "measure" ADD COLUMN "import_batch_id" UUID,
    ALTER COLUMN "search_text" DROP EXPRESSION,
    ALTER COLUMN "search" DROP EXPRESSION;
ALTER TABLE "status_update" ADD COLUMN "import_batch_id" UUID;

CREATE TABLE "import_batch" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "problem" JSONB,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "summary" JSONB,
    "rows_staged" INTEGER NOT NULL DEFAULT 0,
    "rows_total" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "applied_at" TIMESTAMPTZ(3),
    "applied_by" UUID,
    "applied_seq" BIGINT,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by" UUID,
    CONSTRAINT "import_batch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "import_file" (
    "batch_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    CONSTRAINT "import_file_pkey" PRIMARY KEY ("batch_id")
);

CREATE TABLE "import_row" (
    "batch_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "has_problems" BOOLEAN NOT NULL,
    "measure_id" UUID,
    "plan" JSONB NOT NULL,
    "cells" TEXT[],
    "prepared" JSONB,
    "search_text" TEXT,
    "search" tsvector,
    "outcome" TEXT,
    CONSTRAINT "import_row_pkey" PRIMARY KEY ("batch_id","row")
);

CREATE TABLE "import_memory" (
    "municipality_key" TEXT NOT NULL,
    "memory" JSONB NOT NULL,
    CONSTRAINT "import_memory_pkey" PRIMARY KEY ("municipality_key")
);
CREATE UNIQUE INDEX "import_batch_municipality_key_id_key" ON "import_batch"("municipality_key", "id");
CREATE UNIQUE INDEX "import_file_municipality_key_batch_id_key" ON "import_file"("municipality_key", "batch_id");
CREATE INDEX "import_row_municipality_key_measure_id_idx" ON "import_row"("municipality_key", "measure_id");
ALTER TABLE "import_batch" ADD CONSTRAINT "import_batch_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_municipality_key_batch_id_fkey" FOREIGN KEY ("municipality_key", "batch_id") REFERENCES "import_batch"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_municipality_key_batch_id_fkey" FOREIGN KEY ("municipality_key", "batch_id") REFERENCES "import_batch"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "import_memory" ADD CONSTRAINT "import_memory_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE import_batch
    ADD CONSTRAINT import_batch_state_check CHECK (state IN ('reading', 'ready', 'refused', 'cancelled', 'applied', 'undone')),
    ADD CONSTRAINT import_batch_file_name_check CHECK (file_name <> '');
ALTER TABLE import_row
    ADD CONSTRAINT import_row_action_check CHECK (action IN ('create', 'change', 'unchanged', 'skip', 'error')),
    ADD CONSTRAINT import_row_outcome_check CHECK (outcome IN ('undone', 'kept'));

-- What text search looks into. It takes a quarter of a millisecond a row, so an import computes it while it stages the
-- rows and brings it along; for everybody else a trigger does.
CREATE FUNCTION measure_search_text(number text, title text, description text, partners text, source text, budget_number text)
    RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_text(coalesce(number, '') || ' ' || title || ' ' || coalesce(description, '') || ' ' ||
    coalesce(partners, '') || ' ' || coalesce(source, '') || ' ' || coalesce(budget_number, ''));

CREATE FUNCTION measure_search(title text, description text, partners text)
    RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN to_tsvector('pg_catalog.german', title || ' ' || coalesce(description, '') || ' ' || coalesce(partners, ''));

CREATE FUNCTION fill_measure_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.search_text := measure_search_text(NEW.number, NEW.title, NEW.description, NEW.partners, NEW.source, NEW.budget_number);
    NEW.search := measure_search(NEW.title, NEW.description, NEW.partners);
    RETURN NEW;
END $$;
CREATE TRIGGER fill_search_insert BEFORE INSERT ON measure FOR EACH ROW
    WHEN (NEW.search IS NULL) EXECUTE FUNCTION fill_measure_search();
CREATE TRIGGER fill_search_update BEFORE UPDATE ON measure FOR EACH ROW
    WHEN (NEW.search IS NOT DISTINCT FROM OLD.search AND
        (NEW.number, NEW.title, NEW.description, NEW.partners, NEW.source, NEW.budget_number) IS DISTINCT FROM
        (OLD.number, OLD.title, OLD.description, OLD.partners, OLD.source, OLD.budget_number))
    EXECUTE FUNCTION fill_measure_search();

-- A status update and a measure leave again in one case only: with the whole import they came in by, which the
-- transaction names in app.undo_import.
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    undone text := nullif(current_setting('app.undo_import', true), '');
BEGIN
    IF TG_LEVEL = 'STATEMENT' AND undone IS NOT NULL THEN
        RETURN NULL;
    ELSIF TG_LEVEL = 'ROW' AND OLD.import_batch_id = undone::uuid THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation', MESSAGE = format('%I is append-only', TG_TABLE_NAME);
END $$;
DROP TRIGGER append_only ON status_update;
CREATE TRIGGER append_only BEFORE UPDATE OR TRUNCATE ON status_update
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER only_undo BEFORE DELETE ON status_update FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER only_undo_own BEFORE DELETE ON status_update FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER only_undo BEFORE DELETE ON measure FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER only_undo_own BEFORE DELETE ON measure FOR EACH ROW EXECUTE FUNCTION refuse_removal();

GRANT DELETE ON measure, status_update TO kommune17_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON import_file, import_row, import_memory TO kommune17_app;
GRANT SELECT, INSERT, UPDATE ON import_batch TO kommune17_app;

DO $$
DECLARE
    own text := $own$municipality_key = (SELECT nullif(current_setting('app.municipality', true), ''))$own$;
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['import_batch', 'import_file', 'import_row', 'import_memory'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
    END LOOP;
END $$;

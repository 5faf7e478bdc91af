-- Columns a municipality adds to its measures, ways of looking at the list that are kept, and figures no longer stated.

ALTER TABLE "measure" ADD COLUMN "own_values" JSONB NOT NULL DEFAULT '{}';
ALTER TABLE "status_update" ADD COLUMN "clears_progress" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "own_column" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "choices" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "position" INTEGER NOT NULL DEFAULT 0,
    "removed_at" TIMESTAMPTZ(3),
    CONSTRAINT "own_column_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "is_shared" BOOLEAN NOT NULL DEFAULT false,
    "query" JSONB NOT NULL,
    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "own_column_municipality_key_id_key" ON "own_column"("municipality_key", "id");
CREATE INDEX "saved_view_municipality_key_user_id_idx" ON "saved_view"("municipality_key", "user_id");
ALTER TABLE "own_column" ADD CONSTRAINT "own_column_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE measure ADD CONSTRAINT measure_own_values_check CHECK (jsonb_typeof(own_values) = 'object');
ALTER TABLE status_update ADD CONSTRAINT status_update_clears_progress_check CHECK (NOT clears_progress OR progress IS NULL);
ALTER TABLE own_column
    ADD CONSTRAINT own_column_name_check CHECK (name <> ''),
    ADD CONSTRAINT own_column_kind_check CHECK (kind IN ('text', 'number', 'date', 'choice')),
    ADD CONSTRAINT own_column_choices_check CHECK (choices IS NOT NULL);
ALTER TABLE saved_view
    ADD CONSTRAINT saved_view_name_check CHECK (name <> ''),
    ADD CONSTRAINT saved_view_query_check CHECK (jsonb_typeof(query) = 'object');

GRANT SELECT, INSERT, UPDATE ON own_column TO kommune17_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO kommune17_app;

DO $$
DECLARE
    own text := $own$municipality_key = (SELECT nullif(current_setting('app.municipality', true), ''))$own$;
    mine text := $mine$(is_shared OR user_id = (SELECT nullif(current_setting('app.user', true), '')::uuid))$mine$;
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['own_column', 'saved_view'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    END LOOP;
    EXECUTE format('CREATE POLICY own ON own_column TO kommune17_app USING (%s) WITH CHECK (%s)', own, own);
    -- What a person keeps for themselves is theirs alone, whoever else works for the municipality.
    EXECUTE format('CREATE POLICY own ON saved_view TO kommune17_app USING (%s AND %s) WITH CHECK (%s AND %s)',
        own, mine, own, mine);
END $$;

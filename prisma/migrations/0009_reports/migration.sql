-- Reports that are frozen, what the papers made of them look like, and which decisions a public paper may name.

ALTER TABLE "decision" ADD COLUMN "is_public" BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE "report" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "choice" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_by" UUID,
    "content" TEXT,
    "sha256" TEXT,
    "figures" TEXT,
    "rule_version" INTEGER,
    "frozen_at" TIMESTAMPTZ(3),
    "frozen_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,
    "withdrawal_reason" TEXT,
    CONSTRAINT "report_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "paper_settings" (
    "municipality_key" TEXT NOT NULL,
    "address" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "colour" TEXT,
    "logo" BYTEA,
    "logo_alt" TEXT,
    "logo_width" INTEGER,
    "logo_height" INTEGER,
    "sections" JSONB,
    "texts" JSONB NOT NULL DEFAULT '{}',
    "template" BYTEA,
    "template_name" TEXT,
    "template_changed_at" TIMESTAMPTZ(3),
    CONSTRAINT "paper_settings_pkey" PRIMARY KEY ("municipality_key")
);
CREATE UNIQUE INDEX "report_code_key" ON "report"("code");
CREATE INDEX "report_municipality_key_created_at_idx" ON "report"("municipality_key", "created_at");
ALTER TABLE "report" ADD CONSTRAINT "report_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "paper_settings" ADD CONSTRAINT "paper_settings_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;

-- Who froze or withdrew it may be unknown: at the command line nobody has signed in.
ALTER TABLE report
    ADD CONSTRAINT report_code_check CHECK (code ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
    ADD CONSTRAINT report_choice_check CHECK (jsonb_typeof(choice) = 'object'),
    ADD CONSTRAINT report_version_check CHECK (version >= 1),
    ADD CONSTRAINT report_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT report_frozen_check CHECK (num_nonnulls(content, sha256, figures, rule_version, frozen_at) IN (0, 5)),
    ADD CONSTRAINT report_frozen_by_check CHECK (frozen_by IS NULL OR frozen_at IS NOT NULL),
    ADD CONSTRAINT report_withdrawn_check CHECK (num_nonnulls(withdrawn_at, withdrawal_reason) IN (0, 2)),
    ADD CONSTRAINT report_withdrawn_frozen_check CHECK (frozen_at IS NOT NULL OR num_nonnulls(withdrawn_at, withdrawn_by) = 0),
    ADD CONSTRAINT report_withdrawn_by_check CHECK (withdrawn_by IS NULL OR withdrawn_at IS NOT NULL);
ALTER TABLE paper_settings
    ADD CONSTRAINT paper_settings_address_check CHECK (address IS NOT NULL AND cardinality(address) <= 6),
    ADD CONSTRAINT paper_settings_colour_check CHECK (colour ~ '^#[0-9a-f]{6}$'),
    ADD CONSTRAINT paper_settings_logo_check CHECK (num_nonnulls(logo, logo_width, logo_height) IN (0, 3)),
    ADD CONSTRAINT paper_settings_logo_size_check CHECK (
        octet_length(logo) <= 500000 AND logo_width BETWEEN 1 AND 2000 AND logo_height BETWEEN 1 AND 2000),
    ADD CONSTRAINT paper_settings_sections_check CHECK (jsonb_typeof(sections) = 'array'),
    ADD CONSTRAINT paper_settings_texts_check CHECK (jsonb_typeof(texts) = 'object'),
    ADD CONSTRAINT paper_settings_template_check CHECK (num_nonnulls(template, template_name, template_changed_at) IN (0, 3));

-- What is frozen stays as it is, also for the owner of the tables; it may only be withdrawn, once. A draft may go.
CREATE FUNCTION keep_frozen_report() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    withdrawal text[] := ARRAY['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'];
BEGIN
    IF OLD.frozen_at IS NULL THEN
        RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
    ELSIF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NULL AND to_jsonb(NEW) - withdrawal = to_jsonb(OLD) - withdrawal THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION USING ERRCODE = 'restrict_violation', MESSAGE = 'the report is frozen';
END $$;
CREATE TRIGGER keep_frozen BEFORE UPDATE OR DELETE ON report FOR EACH ROW EXECUTE FUNCTION keep_frozen_report();
CREATE TRIGGER keep_frozen_all BEFORE TRUNCATE ON report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

GRANT SELECT, INSERT, UPDATE, DELETE ON report TO kommune17_app;
GRANT SELECT, INSERT, UPDATE ON paper_settings TO kommune17_app;

DO $$
DECLARE
    own text := $own$municipality_key = (SELECT nullif(current_setting('app.municipality', true), ''))$own$;
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['report', 'paper_settings'] LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own ON %I TO kommune17_app USING (%s) WITH CHECK (%s)', name, own, own);
    END LOOP;
END $$;

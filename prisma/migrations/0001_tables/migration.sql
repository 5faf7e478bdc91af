-- Text search that forgives: 'Muell', 'müll' and 'MÜLL' find 'Müllvermeidung', parts of words and other forms count too.

-- Lower case without accents, ß as ss. Spelled out, because lower() alone depends on the locale of the server.
CREATE FUNCTION search_key(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN lower(replace(replace(translate(normalize(input, NFC),
    'ÄÖÜÀÁÂÃÅÇÈÉÊËÌÍÎÏÑÒÓÔÕØÙÚÛÝäöüàáâãåçèéêëìíîïñòóôõøùúûýÿ',
    'AOUAAAAACEEEEIIIINOOOOOUUUYaouaaaaaceeeeiiiinooooouuuyy'), 'ß', 'ss'), 'ẞ', 'ss'));

-- The same with ae, oe, ue written as the plain vowel: what 'Mueller' and 'Müller' have in common.
CREATE FUNCTION search_key_folded(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN replace(replace(replace(search_key(input), 'ae', 'a'), 'oe', 'o'), 'ue', 'u');

-- Both spellings, because folding also joins what only meets by chance: 'Neuentwicklung' must be found by 'Entwicklung'.
CREATE FUNCTION search_text(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_key(input) || chr(10) || search_key_folded(input);

-- One LIKE pattern for each word of the question.
CREATE FUNCTION search_patterns(key text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'
    FROM unnest(string_to_array(btrim(regexp_replace(key, '\s+', ' ', 'g')), ' ')) AS word);

-- Whether a row with these two columns answers the question; an empty question is answered by every row.
CREATE FUNCTION text_matches(search_text text, search tsvector, question text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN search_text LIKE ALL (search_patterns(search_key(question)))
    OR search_text LIKE ALL (search_patterns(search_key_folded(question)))
    OR search @@ websearch_to_tsquery('pg_catalog.german', question);

CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "municipality_key" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_role" TEXT,
    "via" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "measure_id" UUID,
    "object_kind" TEXT NOT NULL,
    "object_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "is_administrator" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "municipality_key" TEXT,
    "network_id" UUID,
    "role" TEXT NOT NULL,
    "org_unit_id" UUID,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT,
    "network_id" UUID,
    "email" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "org_unit_id" UUID,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_by" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "programme_id" UUID,
    "field_id" UUID,
    "lead_unit_id" UUID,
    "co_unit_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "partners" TEXT,
    "planned_start" TEXT,
    "planned_end" TEXT,
    "actual_start" TEXT,
    "actual_end" TEXT,
    "is_continuous" BOOLEAN NOT NULL DEFAULT false,
    "cost_planned" DECIMAL(12,2),
    "cost_actual" DECIMAL(12,2),
    "funding" DECIMAL(12,2),
    "cost_note" TEXT,
    "budget_number" TEXT,
    "source" TEXT,
    "visibility" TEXT NOT NULL DEFAULT 'internal',
    "merged_into" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "archived_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" UUID,
    "search_text" TEXT GENERATED ALWAYS AS (search_text(
        coalesce("number", '') || ' ' || "title" || ' ' || coalesce("description", '') || ' ' ||
        coalesce("partners", '') || ' ' || coalesce("source", '') || ' ' || coalesce("budget_number", '')
    )) STORED,
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.german',
        "title" || ' ' || coalesce("description", '') || ' ' || coalesce("partners", '')
    )) STORED,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "measure_year" (
    "measure_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "cost_planned" DECIMAL(12,2),
    "cost_actual" DECIMAL(12,2),
    "funding" DECIMAL(12,2),

    CONSTRAINT "measure_year_pkey" PRIMARY KEY ("measure_id","year")
);

CREATE TABLE "status_update" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "key_date" DATE NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL,
    "progress" DECIMAL(5,2),
    "is_confirmation" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "author_id" UUID,

    CONSTRAINT "status_update_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "due" DATE,
    "weight" SMALLINT NOT NULL DEFAULT 1,
    "done_on" DATE,
    "dropped_on" DATE,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sdg_link" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "goal" SMALLINT NOT NULL,
    "target" TEXT,
    "role" TEXT NOT NULL DEFAULT 'primary',
    "effect" TEXT NOT NULL DEFAULT 'supports',
    "justification" TEXT,
    "origin" TEXT NOT NULL DEFAULT 'manual',
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" UUID,

    CONSTRAINT "sdg_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "decided_on" DATE,
    "paper_number" TEXT,
    "result" TEXT,
    "url" TEXT,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "municipality" (
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "official_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "district_key" TEXT,
    "district_name" TEXT,
    "joint_municipality_key" TEXT,
    "population" INTEGER,
    "population_on" DATE,
    "area_km2" DECIMAL(9,2),
    "valid_from" DATE,
    "valid_to" DATE,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "municipality_revision" (
    "municipality_key" TEXT NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "municipality_revision_pkey" PRIMARY KEY ("municipality_key")
);

CREATE TABLE "network" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "fresh_months" INTEGER,
    "due_months" INTEGER,
    "stale_months" INTEGER,

    CONSTRAINT "network_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "network_member" (
    "network_id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "joined_on" DATE NOT NULL,
    "left_on" DATE,

    CONSTRAINT "network_member_pkey" PRIMARY KEY ("network_id","municipality_key","joined_on")
);

CREATE TABLE "org_unit" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "archived_at" TIMESTAMPTZ(3),

    CONSTRAINT "org_unit_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "field_of_action" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "field_of_action_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "programme" (
    "id" UUID NOT NULL,
    "municipality_key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'action-programme',
    "decided_on" DATE,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "audit_event_seq_key" ON "audit_event"("seq");
CREATE INDEX "audit_event_municipality_key_seq_idx" ON "audit_event"("municipality_key", "seq");
CREATE INDEX "audit_event_municipality_key_measure_id_seq_idx" ON "audit_event"("municipality_key", "measure_id", "seq");
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");
CREATE INDEX "session_user_id_idx" ON "session"("user_id");
CREATE INDEX "account_user_id_idx" ON "account"("user_id");
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");
CREATE INDEX "membership_municipality_key_idx" ON "membership"("municipality_key");
CREATE INDEX "membership_network_id_idx" ON "membership"("network_id");
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");
CREATE INDEX "invitation_municipality_key_idx" ON "invitation"("municipality_key");
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");
CREATE UNIQUE INDEX "measure_municipality_key_id_key" ON "measure"("municipality_key", "id");
CREATE INDEX "measure_year_municipality_key_measure_id_idx" ON "measure_year"("municipality_key", "measure_id");
CREATE INDEX "status_update_municipality_key_measure_id_key_date_idx" ON "status_update"("municipality_key", "measure_id", "key_date");
CREATE INDEX "milestone_municipality_key_measure_id_idx" ON "milestone"("municipality_key", "measure_id");
CREATE INDEX "sdg_link_municipality_key_measure_id_idx" ON "sdg_link"("municipality_key", "measure_id");
CREATE INDEX "decision_municipality_key_measure_id_idx" ON "decision"("municipality_key", "measure_id");
CREATE UNIQUE INDEX "network_name_key" ON "network"("name");
CREATE INDEX "network_member_municipality_key_idx" ON "network_member"("municipality_key");
CREATE UNIQUE INDEX "org_unit_municipality_key_id_key" ON "org_unit"("municipality_key", "id");
CREATE UNIQUE INDEX "field_of_action_municipality_key_id_key" ON "field_of_action"("municipality_key", "id");
CREATE UNIQUE INDEX "field_of_action_municipality_key_name_key" ON "field_of_action"("municipality_key", "name");
CREATE UNIQUE INDEX "programme_municipality_key_id_key" ON "programme"("municipality_key", "id");

ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership" ADD CONSTRAINT "membership_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "membership" ADD CONSTRAINT "membership_municipality_key_org_unit_id_fkey" FOREIGN KEY ("municipality_key", "org_unit_id") REFERENCES "org_unit"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_municipality_key_org_unit_id_fkey" FOREIGN KEY ("municipality_key", "org_unit_id") REFERENCES "org_unit"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_key_programme_id_fkey" FOREIGN KEY ("municipality_key", "programme_id") REFERENCES "programme"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_key_field_id_fkey" FOREIGN KEY ("municipality_key", "field_id") REFERENCES "field_of_action"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_key_lead_unit_id_fkey" FOREIGN KEY ("municipality_key", "lead_unit_id") REFERENCES "org_unit"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure" ADD CONSTRAINT "measure_municipality_key_merged_into_fkey" FOREIGN KEY ("municipality_key", "merged_into") REFERENCES "measure"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "measure_year" ADD CONSTRAINT "measure_year_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "status_update" ADD CONSTRAINT "status_update_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "sdg_link" ADD CONSTRAINT "sdg_link_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "decision" ADD CONSTRAINT "decision_municipality_key_measure_id_fkey" FOREIGN KEY ("municipality_key", "measure_id") REFERENCES "measure"("municipality_key", "id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "municipality_revision" ADD CONSTRAINT "municipality_revision_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "network"("id") ON DELETE CASCADE ON UPDATE RESTRICT;
ALTER TABLE "network_member" ADD CONSTRAINT "network_member_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "org_unit" ADD CONSTRAINT "org_unit_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "org_unit" ADD CONSTRAINT "org_unit_municipality_key_parent_id_fkey" FOREIGN KEY ("municipality_key", "parent_id") REFERENCES "org_unit"("municipality_key", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "field_of_action" ADD CONSTRAINT "field_of_action_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;
ALTER TABLE "programme" ADD CONSTRAINT "programme_municipality_key_fkey" FOREIGN KEY ("municipality_key") REFERENCES "municipality"("key") ON DELETE RESTRICT ON UPDATE RESTRICT;

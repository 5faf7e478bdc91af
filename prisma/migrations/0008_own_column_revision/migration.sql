-- A column that is renamed, closed or given other choices changes what a list, and a preview of a list, may say.
CREATE TRIGGER raise_revision_insert AFTER INSERT ON own_column REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION raise_revision();
CREATE TRIGGER raise_revision_update AFTER UPDATE ON own_column REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION raise_revision();

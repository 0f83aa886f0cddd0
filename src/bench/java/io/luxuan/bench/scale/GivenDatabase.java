package io.luxuan.bench.scale;

import io.luxuan.bench.server.BenchDatabase;

/** Somebody else's database, who removes it himself. */
record GivenDatabase(BenchDatabase database) implements ScaleDatabase {
    @Override
    public String url() {
        return database.url();
    }

    @Override
    public String user() {
        return database.user();
    }

    @Override
    public String password() {
        return database.password();
    }

    @Override
    public String greeting() {
        return database.kind().equals("mysql") ? "SET SESSION sql_mode = CONCAT(@@SESSION.sql_mode, ',TIME_TRUNCATE_FRACTIONAL')" : null;
    }

    @Override
    public long size() {
        return 0;
    }

    @Override
    public void close() {
        // not ours
    }
}

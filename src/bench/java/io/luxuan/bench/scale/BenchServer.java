package io.luxuan.bench.scale;

import java.util.Map;

/** Where databases are made: on this disk, or on the MySQL of {@code LUXUAN_BENCH_MYSQL}. */
public record BenchServer(String name, String address, String user, String password) {
    public static BenchServer named(String name) {
        Map<String, String> environment = System.getenv();
        return name.equals("h2") ? new BenchServer(name, "", "", "") : new BenchServer(name,
                environment.get("LUXUAN_BENCH_MYSQL"), environment.getOrDefault("LUXUAN_BENCH_MYSQL_USER", "root"),
                environment.getOrDefault("LUXUAN_BENCH_MYSQL_PASSWORD", ""));
    }

    public boolean isThere() {
        return address != null;
    }

    public ScaleDatabase fresh(String schema) {
        return name.equals("h2") ? H2File.create() : MySqlSchema.create(address, "luxuan_scale_" + schema, user, password);
    }
}

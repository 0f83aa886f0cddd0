package io.luxuan.draw;

/** Which program draws. */
record Program(String name, String version) {
    static Program running() {
        String version = Program.class.getPackage().getImplementationVersion();
        return new Program("luxuan", version == null ? "development" : version);
    }
}

package io.luxuan.bench.kill;

/** One disturbance. */
interface Blow {
    /** For the figures. */
    String kind();

    /** Until what was hit is up again. */
    void strike() throws Exception;

    static Blow of(String kind, Struck struck) {
        return new Blow() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void strike() throws Exception {
                struck.strike();
            }
        };
    }

    /** What a blow does. */
    @FunctionalInterface
    interface Struck {
        void strike() throws Exception;
    }
}

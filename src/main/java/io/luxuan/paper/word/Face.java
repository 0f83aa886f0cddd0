package io.luxuan.paper.word;

/** Faces of official documents, as Word knows them. */
enum Face {
    TITLE("方正小标宋简体"), BODY("仿宋_GB2312"), HEADING("黑体"), PAGE("宋体");

    private final String family;

    Face(String family) {
        this.family = family;
    }

    String family() {
        return family;
    }
}

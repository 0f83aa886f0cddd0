package io.luxuan.demo;

/** A round of the demo, told from its call to where it stands today. Chapters do not depend on one another. */
interface Chapter {
    String name();

    void tell();
}

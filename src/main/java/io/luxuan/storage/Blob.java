package io.luxuan.storage;

/** A file as it was kept. @param sha256 of its bytes, in hexadecimal */
public record Blob(long bytes, String sha256) {}

package io.luxuan.expert;

/**
 * A field whose pool is too small.
 *
 * @param field        its code; null for applications without a field
 * @param applications how many panels stay short
 * @param seats        how many seats of them stay empty
 * @param experts      how many more experts the field needs at least
 */
public record Shortage(String field, int applications, int seats, int experts) {}

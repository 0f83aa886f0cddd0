package io.luxuan.owner;

/**
 * A department that leads programmes.
 *
 * @param knownAs     as programmes name it; a new name of the department leaves this as it is
 * @param othersRead  whether managers of other departments may read its rounds
 * @param successorId who leads what it would lead since it was closed; null while it is active
 */
public record Department(String id, String name, String knownAs, boolean active, boolean othersRead, String successorId) {}

package io.luxuan.publicity.objection;

/** A file of evidence; its content lies in the store under its id. */
public record Evidence(String id, String objectionId, String fileName, String mediaType, long bytes, String sha256) {}

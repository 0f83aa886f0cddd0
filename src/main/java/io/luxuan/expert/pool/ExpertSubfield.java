package io.luxuan.expert.pool;

public record ExpertSubfield(String expertId, String fieldCode, String subfield) {}

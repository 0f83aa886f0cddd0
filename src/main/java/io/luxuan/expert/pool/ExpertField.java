package io.luxuan.expert.pool;

public record ExpertField(String expertId, String fieldCode) {}

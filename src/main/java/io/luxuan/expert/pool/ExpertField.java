package io.luxuan.expert.pool;

record ExpertField(String expertId, String fieldCode) {}

package io.luxuan.expert.pool;

record ExpertSubfield(String expertId, String fieldCode, String subfield) {}

package io.luxuan.expert;

record ExpertSubfield(String expertId, String fieldCode, String subfield) {}

package io.luxuan.expert;

record ExpertField(String expertId, String fieldCode) {}

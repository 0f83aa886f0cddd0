package io.luxuan.workflow.instance;

import java.time.LocalDateTime;

/** @param why null where the instance came to its own end */
public record InstanceEnd(String id, LocalDateTime at, String why) {}

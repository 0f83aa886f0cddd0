package io.luxuan.workflow;

/** As what instances are searched. FAILED and SUSPENDED are among those that run. STOPPED: removed before their end. */
public enum InstanceState { RUNNING, ENDED, FAILED, SUSPENDED, STOPPED }

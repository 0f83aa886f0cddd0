package io.luxuan.audit;

/** Where the log ends now, for whoever writes it down elsewhere. */
public interface AuditHead {
    ChainHead head();
}

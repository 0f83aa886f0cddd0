package io.luxuan.publicity.objection;

/** Whether an objector's mail address was proved. */
enum ContactProof {
    /** No mail could be sent, or the objection came too late to be handled. */
    NOT_ASKED,
    PROVED,
    /** The objector has no mail, and says so: the handler calls. */
    UNPROVED
}

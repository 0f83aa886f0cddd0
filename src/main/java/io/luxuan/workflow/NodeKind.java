package io.luxuan.workflow;

/** How a node of a drawing looks. WAIT stands until a message comes, BOX holds other nodes. */
public enum NodeKind {
    PEOPLE, WORK, WAIT, CALL, CHOICE, START, END, TIMER, EVENT, BOX;

    /** Whether a process goes through it without anybody's doing: no person acts there, and no other process. */
    public boolean isPassable() {
        return this != PEOPLE && this != CALL && this != BOX;
    }

    public boolean isRound() {
        return this == START || this == END || this == TIMER || this == EVENT;
    }
}

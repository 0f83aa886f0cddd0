package io.luxuan.ranking.session;

/** Of a member's card: LEFT when its member left the group before signing. */
public enum StageCardState {
    ASKED, ACCEPTED, SIGNED, AVOIDED, LEFT;

    public boolean isOpen() {
        return this == ASKED || this == ACCEPTED;
    }
}

package io.luxuan.award.money;

/** Why payments are held back. */
public enum HoldKind {
    /** 失信或违规核查 */ INTEGRITY,
    /** 缺少评测证书 */ CERTIFICATE,
    /** 超过补助上限 */ CAP,
    /** 其他 */ OTHER;

    /** Whether a manager places it; the platform places the others. */
    boolean isByHand() {
        return this != CAP;
    }
}

package io.luxuan.application;

/** Claims about people are set aside or heeded again. Whoever calls has looked whether it is the time for it. */
public interface SetClaimsAside {
    /** @throws io.luxuan.shared.Refusal without a reason, for the leader, or when somebody was faster */
    void setAside(String applicationId, PartyKind kind, int number, AsideGround ground, String reason);

    /** @throws io.luxuan.shared.Refusal when it is heeded already */
    void takeBack(String applicationId, PartyKind kind, int number);
}

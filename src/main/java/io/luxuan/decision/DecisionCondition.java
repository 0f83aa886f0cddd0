package io.luxuan.decision;

/** What a module that follows needs before a meeting may confirm its list; asked in the confirming transaction. */
public interface DecisionCondition {
    /** @throws io.luxuan.shared.Refusal when the list could not be published or carried out */
    void require(String roundId);
}

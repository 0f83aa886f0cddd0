package io.luxuan.application;

/** Why a claim about people keeps nobody away. It is published with the draw; the words beside it are not. */
public enum AsideGround {
    /** The person, or the unit, says otherwise. */
    DENIED,
    /** There is no such person at that unit. */
    NOT_FOUND,
    /** Nobody answered at the stated contact. */
    NO_ANSWER,
    /** The relation or the reason does not hold. */
    UNFOUNDED
}

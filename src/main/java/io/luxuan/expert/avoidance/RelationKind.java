package io.luxuan.expert.avoidance;

/** How one name of an institution belongs to another. */
public enum RelationKind {
    /** 曾用名 */ FORMER_NAME,
    /** 隶属、附属或下属单位 */ AFFILIATE
}

package io.luxuan.expert.avoidance;

/** What kind of employer an expert comes from, for rules on how panels are made up. */
public enum Sector {
    /** 企业 */ INDUSTRY,
    /** 高校 */ UNIVERSITY,
    /** 科研院所 */ INSTITUTE
}

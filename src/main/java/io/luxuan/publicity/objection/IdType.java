package io.luxuan.publicity.objection;

/** 居民身份证, 护照等其他证件, 统一社会信用代码. */
public enum IdType { RESIDENT_ID, OTHER_ID, CREDIT_CODE }

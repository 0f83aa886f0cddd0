package io.luxuan.notify;

/** By which people are reached beside the inbox. */
public enum Way {
    /** 电子邮件 */ MAIL,
    /** 短信 */ SMS,
    /** 企业微信 */ WECOM,
    /** 钉钉 */ DINGTALK
}

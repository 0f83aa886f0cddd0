package io.luxuan.award.transfer;

import java.util.Arrays;
import java.util.Optional;

/** What a column of the treasury's file can hold. */
enum FileField {
    /** 序号 */ LINE,
    /** 批次号 */ ORDER,
    /** 户名 */ PAYEE,
    /** 账号 */ ACCOUNT,
    /** 开户银行 */ BANK,
    /** 金额（元） */ YUAN,
    /** 金额（万元） */ WAN,
    /** 用途 */ PURPOSE,
    /** 单位 */ UNIT,
    /** 项目编号 */ NUMBER,
    /** 轮次 */ ROUND,
    /** 资金 */ FUND;

    static Optional<FileField> of(String word) {
        return Arrays.stream(values()).filter(field -> field.name().equalsIgnoreCase(word)).findFirst();
    }
}

package io.luxuan.award.transfer;

import java.text.Normalizer;
import java.util.Set;

/**
 * A row of what the bank answered, as its file says it.
 *
 * @param row as the program that shows the file counts it: the first is 1
 */
record AnswerRow(int row, String line, String order, String amount, String result, String day, String voucher, String reason) {
    /** Whole words only: 未成功 and 部分成功 are not 成功. */
    private static final Set<String> PAID = Set.of("成功", "支付成功", "交易成功", "付款成功", "转账成功", "汇款成功", "入账成功", "拨付成功", "处理成功",
            "已成功", "已支付", "已付款", "已入账", "已拨付", "已到账");
    private static final Set<String> RETURNED = Set.of("退回", "已退回", "被退回", "银行退回", "支付退回", "退汇", "已退汇", "被退汇", "银行退汇", "退票", "已退票",
            "退款", "已退款", "失败", "支付失败", "交易失败", "付款失败", "转账失败", "汇款失败", "入账失败", "拨付失败", "处理失败");

    boolean saysPaid() {
        return PAID.contains(word());
    }

    boolean saysReturned() {
        return RETURNED.contains(word());
    }

    private String word() {
        return Normalizer.normalize(result, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}

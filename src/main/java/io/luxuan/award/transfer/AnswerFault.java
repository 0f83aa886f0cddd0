package io.luxuan.award.transfer;

import java.util.List;

/**
 * What is wrong in a bank's file.
 *
 * @param row    as the program that shows the file counts it
 * @param column its heading
 * @param rule   message key of what is wrong
 */
record AnswerFault(int row, String column, String rule, List<Object> arguments) {
    static AnswerFault of(int row, String column, String rule, Object... arguments) {
        return new AnswerFault(row, column, "rule." + rule, List.of(arguments));
    }
}

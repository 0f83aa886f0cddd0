package io.luxuan.draw;

import io.luxuan.assignment.Certificate;
import io.luxuan.draw.frozen.Panel;
import java.util.Arrays;
import java.util.List;

/**
 * What a draw gave.
 *
 * @param chain  number of the chain's value that perturbed the gains
 * @param panels in the order of public numbers
 * @param proof  that nothing better exists
 */
public record Drawn(int chain, List<Panel> panels, Proof proof) {
    /**
     * The dual prices, as texts because they may be larger than numbers in JSON.
     *
     * @param objective         sum of the gains of all seats, equal to the bound that the prices prove
     * @param applicationPrices in the order of the panels
     * @param expertPrices      by draw number
     */
    public record Proof(String objective, List<String> applicationPrices, List<String> expertPrices) {
        static Proof of(long objective, Certificate certificate) {
            return new Proof(Long.toString(objective), texts(certificate.applicationPrice()), texts(certificate.expertPrice()));
        }

        Certificate certificate() {
            return new Certificate(numbers(applicationPrices), numbers(expertPrices));
        }

        private static List<String> texts(long[] prices) {
            return Arrays.stream(prices).mapToObj(Long::toString).toList();
        }

        private static long[] numbers(List<String> prices) {
            return prices.stream().mapToLong(Long::parseLong).toArray();
        }
    }
}

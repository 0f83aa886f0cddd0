package io.luxuan.scoring;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Standard normal numbers that everyone gets alike: SHA-256 of a name and a counter, four numbers a hash. The uniform
 * number is (first 52 bits + 0.5) / 2^52; Acklam's approximation of the normal quantile turns it, with an error below 2e-9.
 */
final class NormalDraws {
    private static final double[] A = {-3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00};
    private static final double[] B = {-5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1};
    private static final double[] C = {-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00};
    private static final double[] D = {7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
        3.754408661907416e+00, 1};
    private static final double TAIL = 0.02425;

    private NormalDraws() {}

    /** @param count how many, a multiple of four */
    static double[] of(String name, int count) {
        MessageDigest sha256 = sha256();
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        double[] draws = new double[count];
        for (int i = 0; i < count; i += 4) {
            sha256.update(text);
            ByteBuffer hash = ByteBuffer.wrap(sha256.digest(ByteBuffer.allocate(4).putInt(i / 4).array()));
            for (int k = 0; k < 4; k++) {
                draws[i + k] = quantile(((hash.getLong() >>> 12) + 0.5) * 0x1p-52);
            }
        }
        return draws;
    }

    static double quantile(double share) {
        if (share < TAIL) {
            double q = StrictMath.sqrt(-2 * StrictMath.log(share));
            return polynomial(C, q) / polynomial(D, q);
        }
        if (share > 1 - TAIL) {
            return -quantile(1 - share);
        }
        double q = share - 0.5;
        return polynomial(A, q * q) * q / polynomial(B, q * q);
    }

    private static double polynomial(double[] coefficients, double at) {
        double sum = 0;
        for (double coefficient : coefficients) {
            sum = sum * at + coefficient;
        }
        return sum;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

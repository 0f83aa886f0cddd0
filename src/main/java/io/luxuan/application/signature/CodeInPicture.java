package io.luxuan.application.signature;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import io.luxuan.application.SignatureCode;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The code of a signature page in a picture of it, however it was laid on the glass. */
final class CodeInPicture {
    private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true,
            DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
    private static final List<Function<LuminanceSource, Binarizer>> WAYS = List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

    private CodeInPicture() {}

    static Optional<SignatureCode> of(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        LuminanceSource whole = new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        int half = height / 2;
        return look(whole).or(() -> look(whole.crop(0, 0, width, half))).or(() -> look(whole.crop(0, height - half, width, half)));
    }

    private static Optional<SignatureCode> look(LuminanceSource picture) {
        for (Function<LuminanceSource, Binarizer> way : WAYS) {
            Optional<SignatureCode> found = look(new BinaryBitmap(way.apply(picture)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<SignatureCode> look(BinaryBitmap bits) {
        try {
            Result[] results = new GenericMultipleBarcodeReader(new MultiFormatReader()).decodeMultiple(bits, HINTS);
            return Arrays.stream(results).map(Result::getText).flatMap(text -> SignatureCode.of(text).stream()).findFirst();
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}

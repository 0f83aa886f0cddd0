package io.luxuan.card.correction;

/** Where the wish to correct a signed card stands. Until it is signed anew the card counts as it was signed. */
enum CorrectionState {
    /** 待处理 */ ASKED,
    /** 已退回修改 */ GIVEN_BACK,
    /** 不予退回 */ REFUSED,
    /** 已重新签署 */ SIGNED
}

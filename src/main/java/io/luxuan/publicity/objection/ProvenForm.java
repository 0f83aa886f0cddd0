package io.luxuan.publicity.objection;

/** What was typed, and what is known of the objector's contact. */
record ProvenForm(ObjectionForm form, Contact contact) {}

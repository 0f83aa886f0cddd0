/** Where officers keep programmes: the list of drafts, a draft's page, its forms. */
package io.luxuan.programme.edit.page;

/** Passkeys (WebAuthn): what browsers are asked, and what their answers prove. It knows accounts by their ids alone. */
package io.luxuan.account.passkey;

/* Passkeys: asks the authenticator, puts its answer into the form and sends it. Every page works without, by codes. */
(function () {
  'use strict';

  var supported = window.isSecureContext && !!window.PublicKeyCredential && !!navigator.credentials;
  document.querySelectorAll('[data-passkey-needs]').forEach(function (part) { part.hidden = !supported; });
  document.querySelectorAll('[data-passkey-missing]').forEach(function (part) { part.hidden = supported; });
  if (!supported) { return; }
  var first = document.querySelector('[data-passkey-first]');
  if (first && !document.querySelector('[aria-invalid]')) { first.focus(); }

  function bytes(text) {
    var plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (sign) { return sign.charCodeAt(0); });
  }

  function text(buffer) {
    if (!buffer) { return undefined; }
    var plain = Array.prototype.map.call(new Uint8Array(buffer), function (byte) { return String.fromCharCode(byte); }).join('');
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function known(list) {
    return (list || []).map(function (one) {
      var named = { type: one.type, id: bytes(one.id) };
      if (one.transports.length) { named.transports = one.transports; }
      return named;
    });
  }

  function ask(address) {
    return fetch(address, { headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'error' }).then(function (answer) {
      if (!answer.ok) { throw new DOMException('not asked', 'Stale'); }
      return answer.json();
    }, function () { throw new DOMException('not asked', 'Stale'); });
  }

  function said(credential, response) {
    return JSON.stringify({
      id: credential.id, rawId: text(credential.rawId), type: credential.type, response: response,
      authenticatorAttachment: credential.authenticatorAttachment || undefined, clientExtensionResults: {}
    });
  }

  function prove(form) {
    return ask(form.dataset.prove).then(function (asked) {
      var options = asked.options;
      options.challenge = bytes(options.challenge);
      options.allowCredentials = known(options.allowCredentials);
      return navigator.credentials.get({ publicKey: options }).then(function (credential) {
        form.elements.ticket.value = asked.ticket;
        form.elements.answer.value = said(credential, {
          clientDataJSON: text(credential.response.clientDataJSON), authenticatorData: text(credential.response.authenticatorData),
          signature: text(credential.response.signature), userHandle: text(credential.response.userHandle)
        });
      });
    });
  }

  function make(form) {
    return ask(form.dataset.make).then(function (asked) {
      var options = asked.options;
      options.challenge = bytes(options.challenge);
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = known(options.excludeCredentials);
      return navigator.credentials.create({ publicKey: options }).then(function (credential) {
        form.elements.madeTicket.value = asked.ticket;
        form.elements.made.value = said(credential, {
          clientDataJSON: text(credential.response.clientDataJSON), attestationObject: text(credential.response.attestationObject),
          transports: credential.response.getTransports ? credential.response.getTransports() : []
        });
      });
    });
  }

  function tell(form, word) {
    var place = form.querySelector('[data-passkey-said]');
    var words = { NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known', SecurityError: 'address',
      NotSupportedError: 'unable', ConstraintError: 'unable', Stale: 'stale' };
    place.textContent = word ? place.dataset[words[word] || 'failed'] : '';
    place.hidden = !word;
  }

  function wants(form) {
    var typed = form.elements.currentPasscode;
    return { proof: form.dataset.prove && !(typed && typed.value.trim()), key: !!form.dataset.make };
  }

  document.querySelectorAll('form[data-prove], form[data-make]').forEach(function (form) {
    form.addEventListener('submit', function (event) {
      var wanted = wants(form);
      if (form.dataset.answered || !wanted.proof && !wanted.key) { return; }
      event.preventDefault();
      if (form.dataset.asking) { return; }
      form.dataset.asking = 'true';
      tell(form, null);
      Promise.resolve().then(function () { return wanted.proof ? prove(form) : null; })
        .then(function () { return wanted.key ? make(form) : null; })
        .then(function () {
          form.dataset.answered = 'true';
          delete form.dataset.sent;
          form.requestSubmit(event.submitter);
        }, function (why) { tell(form, why.name || 'Error'); })
        .then(function () { delete form.dataset.asking; delete form.dataset.sent; });
    });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-answered]').forEach(function (form) { delete form.dataset.answered; });
  });
})();

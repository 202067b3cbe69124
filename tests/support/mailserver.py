# SPDX-License-Identifier: GPL-3.0-or-later
"""A real mail server on loopback for tests: mailserver.py MODE FOLDER.

Prints its port, then keeps every mail it takes as FOLDER/N.json: the envelope, the message as Python's e-mail parser
reads it, and what is wrong with its lines. MODE:
  plain      takes everything; addresses that begin with "dead" are refused, "later" deferred once
  starttls   takes mail from "choba" with the password of FOLDER/password, after STARTTLS only
  tls        the same, TLS from the first byte
  defer      says 451 to the first message, takes the next
  refuse     says 554 to every message
  drop       cuts the connection in the middle of the first message, takes the next
  die        takes a message and cuts the connection instead of answering
  hang       takes a message and never answers
"""
import asyncio
import email
import email.header
import email.policy
import email.utils
import hashlib
import json
import pathlib
import ssl
import subprocess
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

mode, folder = sys.argv[1], pathlib.Path(sys.argv[2])
messages = 0


def decoded(header):
    return "".join(w if isinstance(w, str) else w.decode(c or "ascii") for w, c in email.header.decode_header(header))


def addresses(header):  # the newer parser doubles blanks between encoded words of a name
    return [[decoded(name), address] for name, address in email.utils.getaddresses([header.replace("\r\n", "")])]


def described(sender, recipients, content):
    message = email.message_from_bytes(content, policy=email.policy.default)
    old = email.message_from_bytes(content)  # decodes by the letter of RFC 2047, without repairs
    body = message.get_body(("plain",))
    files = [
        {
            "name": part.get_filename(),
            "type": part.get_content_type(),
            "sha256": hashlib.sha256(part.get_payload(decode=True)).hexdigest(),
        }
        for part in message.iter_attachments()
    ]
    head = content.split(b"\r\n\r\n")[0].decode("ascii")
    rest = content.replace(b"\r\n", b"")
    return {
        "mail_from": sender,
        "rcpt_to": recipients,
        "headers": {key: str(message[key]) for key in message.keys()},
        "subject": str(message["Subject"]),
        "subject_words": decoded(old["Subject"]),
        "subject_charset": email.header.decode_header(old["Subject"])[0][1],
        "to": addresses(old["To"]),
        "from": addresses(old["From"]),
        "body": body.get_content(),
        "body_charset": body.get_content_charset(),
        "files": files,
        "defects": [repr(d) for part in message.walk() for d in part.defects],
        "longest_header_line": max(len(line) for line in head.split("\r\n")),
        "longest_line": max(len(line) for line in content.split(b"\r\n")),
        "bare_line_ends": rest.count(b"\n") + rest.count(b"\r"),
        "only_ascii": all(byte < 128 for byte in content),
    }


def keep(sender, recipients, content):
    number = len(list(folder.glob("*.json"))) + 1
    (folder / f"{number}.eml").write_bytes(content)
    part = folder / f"{number}.part"
    part.write_text(json.dumps(described(sender, recipients, content)))
    part.rename(folder / f"{number}.json")


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("dead"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("later") and not (folder / "later").exists():
            (folder / "later").touch()
            return "450 4.2.1 greylisted, come again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        global messages
        messages += 1
        if mode == "defer" and messages == 1:
            return "451 4.3.0 try again later"
        if mode == "refuse":
            return "554 5.7.1 we do not want this"
        keep(envelope.mail_from, envelope.rcpt_tos, envelope.original_content)
        return "250 2.0.0 taken"


def authenticator(server, session, envelope, mechanism, data):
    wanted = (folder / "password").read_bytes()
    good = isinstance(data, LoginPassword) and data.login == b"choba" and data.password == wanted
    return AuthResult(success=good, handled=good)


def context():
    key, certificate = folder / "key.pem", folder / "ca.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", certificate,
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
        check=True, stderr=subprocess.DEVNULL)
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(certificate, key)
    return made


def protocol():
    common = {"enable_SMTPUTF8": False, "decode_data": False, "hostname": "mail.test", "data_size_limit": 2**26}
    if mode == "starttls":
        return SMTP(Handler(), authenticator=authenticator, auth_required=True, require_starttls=True,
                    tls_context=tls, **common)
    if mode == "tls":
        return SMTP(Handler(), authenticator=authenticator, auth_required=True, auth_require_tls=False, **common)
    return SMTP(Handler(), **common)


async def crude(reader, writer):
    """Just enough of SMTP to be cut where a proper server would not be."""
    global messages
    content, sender, recipients = None, "", []
    writer.write(b"220 mail.test\r\n")
    while line := await reader.readline():
        if content is not None:
            if line == b".\r\n":
                keep(sender, recipients, b"".join(content))
                if mode == "die":
                    break
                if mode == "hang":
                    await asyncio.sleep(3600)
                content = None
                writer.write(b"250 2.0.0 taken\r\n")
            else:
                content.append(line)
                if mode == "drop" and messages == 1 and len(content) > 200:
                    break
        elif line.startswith(b"DATA"):
            messages += 1
            content = []
            writer.write(b"354 go on\r\n")
        elif line.startswith(b"QUIT"):
            writer.write(b"221 bye\r\n")
            break
        else:
            if line.startswith(b"MAIL FROM:"):
                sender = line.decode().split("<")[1].split(">")[0]
            if line.startswith(b"RCPT TO:"):
                recipients.append(line.decode().split("<")[1].split(">")[0])
            writer.write(b"250 OK\r\n")
        await writer.drain()
    writer.transport.abort()


async def main():
    if mode in ("drop", "die", "hang"):
        server = await asyncio.start_server(crude, "127.0.0.1", 0)
    else:
        loop = asyncio.get_running_loop()
        server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=tls if mode == "tls" else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


tls = context() if mode in ("starttls", "tls") else None
asyncio.run(main())

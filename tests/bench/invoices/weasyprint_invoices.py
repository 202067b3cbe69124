# SPDX-License-Identifier: GPL-3.0-or-later
"""The other side of bench_invoices: WeasyPrint in warm processes.

usage: weasyprint_invoices.py HTML PROCESSES COUNT
Prints "<wall seconds> <bytes of one PDF>" for COUNT documents shared by PROCESSES processes; imports, font set-up and a
first document of each process are not counted.
"""
import multiprocessing
import sys
import time

import weasyprint


def work(html, count, ready, go):
    weasyprint.HTML(string=html).write_pdf()
    ready.release()
    go.wait()
    for _ in range(count):
        weasyprint.HTML(string=html).write_pdf()


def main():
    path, processes, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open(path, encoding="utf-8") as file:
        html = file.read()
    size = len(weasyprint.HTML(string=html).write_pdf())
    ready, go = multiprocessing.Semaphore(0), multiprocessing.Event()
    workers = [multiprocessing.Process(target=work, args=(html, count // processes, ready, go)) for _ in range(processes)]
    for worker in workers:
        worker.start()
    for _ in workers:
        ready.acquire()
    start = time.perf_counter()
    go.set()
    for worker in workers:
        worker.join()
    print(time.perf_counter() - start, size)


main()
